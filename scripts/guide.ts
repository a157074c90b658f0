import { takeGuidePictures } from '../src/testing/guide/take-guide-pictures.ts';

await takeGuidePictures();
