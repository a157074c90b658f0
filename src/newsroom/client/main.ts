import { defineData } from './data-element.ts';
import { defineHistory } from './history-element.ts';
import { defineHome } from './home-element.ts';
import { defineNew } from './new-element.ts';
import { defineWriting } from './writing/writing-element.ts';

defineHome();
defineNew();
defineData();
defineHistory();
defineWriting();
