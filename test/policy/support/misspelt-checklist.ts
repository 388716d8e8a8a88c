const SECTION = { title: 'New app', steps: [{ id: 'own-step', text: 'Ask first.' }] };

/** Names that there are not, at every level: each browser has to pass them on, so that they can be refused by name. */
export const MISSPELT_CHECKLIST = {
  xx: { 'new-app': SECTION },
  en: {
    'old-app': SECTION,
    'new-app': { ...SECTION, colour: 'red', steps: [{ id: 'own-step', text: 'Ask first.', url: 'none' }] },
  },
};

export const MISSPELT_PLACES = [
  'checklist.xx',
  'checklist.en.old-app',
  'checklist.en.new-app.colour',
  'checklist.en.new-app.steps[1].url',
];
