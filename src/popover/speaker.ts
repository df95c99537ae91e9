type Part = { text: string; language: string };

/** `owner`: whoever let it speak; each stops only what is its own. */
export type Speaker = {
  canSpeak(language: string): boolean;
  isSpeaking(owner: object): boolean;
  /** Says one part after another, each in its language, instead of what was said. */
  speak(parts: readonly Part[], owner: object): void;
  stop(owner: object): void;
};

type SpeakerOptions = {
  /** The browser's; undefined where it has none. */
  synthesis: SpeechSynthesis | undefined;
  signal: AbortSignal;
  /** Voices came, or the speaking began or ended. */
  onChange(): void;
};

/**
 * Reads aloud with the browser's own voices. Only with those that live on this machine: others send
 * what they read to a server.
 */
export function createSpeaker({ synthesis, signal, onChange }: SpeakerOptions): Speaker {
  let waiting: Part[] = [];
  let current: { owner: object; utterance: SpeechSynthesisUtterance } | null = null;
  const voiceFor = (language: string) =>
    synthesis
      ?.getVoices()
      .find((voice) => voice.localService && primary(voice.lang) === primary(language));
  const next = (owner: object) => {
    const part = waiting.shift();
    const voice = part && voiceFor(part.language);
    if (!part || !voice) {
      current = null;
      return onChange();
    }
    const utterance = new SpeechSynthesisUtterance(part.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => {
      if (current?.utterance === utterance) next(owner);
    };
    utterance.onerror = utterance.onend;
    current = { owner, utterance };
    synthesis?.speak(utterance);
  };
  const silence = () => {
    waiting = [];
    current = null;
    synthesis?.cancel();
  };
  synthesis?.addEventListener('voiceschanged', onChange, { signal });
  signal.addEventListener('abort', () => current && silence());
  return {
    canSpeak: (language) => voiceFor(language) !== undefined,
    isSpeaking: (owner) => current?.owner === owner,
    speak(parts, owner) {
      if (current) silence();
      waiting = parts.filter(({ language }) => voiceFor(language));
      next(owner);
      onChange();
    },
    stop(owner) {
      if (current?.owner !== owner) return;
      silence();
      onChange();
    },
  };
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
