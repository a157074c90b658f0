import type { Speech } from './reading-aloud.ts';
import { vietnameseVoice } from './vietnamese-voice.ts';

/** Calls `found` once the device has shown a Vietnamese voice; many load their voices late, some have none. */
export function whenVoiceFound(found: () => void, signal: AbortSignal): void {
  // Old browsers and some web views have no speech.
  const synthesis = (window as Partial<Window>).speechSynthesis;
  if (!synthesis) return;
  const look = (): boolean => vietnameseVoice(synthesis.getVoices()) !== undefined;
  if (look()) {
    found();
    return;
  }
  const listen = (): void => {
    if (!look()) return;
    synthesis.removeEventListener('voiceschanged', listen);
    found();
  };
  synthesis.addEventListener('voiceschanged', listen, { signal });
}

/** Speaks with the device's Vietnamese voice. */
export const browserSpeech: Speech = {
  speak(text, done) {
    const utterance = new SpeechSynthesisUtterance(text);
    const voice = vietnameseVoice(speechSynthesis.getVoices());
    if (voice) utterance.voice = voice;
    utterance.lang = 'vi-VN';
    utterance.onend = () => {
      done(true);
    };
    utterance.onerror = () => {
      done(false);
    };
    speechSynthesis.speak(utterance);
  },
  cancel() {
    speechSynthesis.cancel();
  },
};
