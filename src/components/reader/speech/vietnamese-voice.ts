/** The device's own Vietnamese voice. Voices of a service are left out: they would tell a third party what is being read. */
export function vietnameseVoice<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly V[],
): V | undefined {
  return voices.find(({ lang, localService }) => localService && /^vi(?:[-_]|$)/i.test(lang));
}
