import messages from '../public/_locales/en/messages.json' with { type: 'json' }

const words = messages as Record<string, { message: string } | undefined>
const nobody = { addListener: () => undefined, removeListener: () => undefined }

/** Stands for the door to the browser in component tests: real words, and permission for whatever is asked. */
export const browser = {
  i18n: {
    getUILanguage: () => 'en-GB',
    getMessage: (key: string, blanks: readonly string[] = []) =>
      (words[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => blanks[Number(place) - 1] ?? ''),
  },
  runtime: {
    id: 'hard-stop',
    getManifest: () => ({ version: '0.0.0' }),
    openOptionsPage: async () => undefined,
  },
  permissions: {
    contains: async () => true,
    request: async () => true,
    onAdded: nobody,
    onRemoved: nobody,
  },
}
