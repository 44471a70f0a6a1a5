/// <reference types="vite/client" />
// What all stories share: the toolbar, the surface they stand on, and the docs made from the elements' own comments.
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import '../src/define.js';
import { surface } from './surface.js';
import './preview.css';

// A glob, because the manifest is made by `npm run manifest` and is not there in a fresh clone.
const manifests = import.meta.glob<object>('../custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const choice = (title: string, icon: string, items: readonly (readonly [value: string, title: string])[]) => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, name]) => ({ value, title: name })) },
});

/** Parts, slots and style properties are told, not set: a control would put nonsense into them. */
const DOCUMENTED_ONLY = ['css shadow parts', 'slots', 'css custom properties', 'events'];

const preview: Preview = {
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [name, DOCUMENTED_ONLY.includes(type.table?.category ?? '') ? { ...type, control: false } : type]),
      ),
  ],
  tags: ['autodocs'],
  decorators: [surface],
  initialGlobals: { theme: 'light', locale: 'en', direction: 'auto', seatTerm: 'seat' },
  globalTypes: {
    theme: choice('Theme', 'mirror', [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    locale: choice('Language', 'globe', [
      ['en', 'English'],
      ['fr', 'Français'],
      ['tr', 'Türkçe'],
    ]),
    direction: choice('Direction', 'transfer', [
      ['auto', 'Direction of the language'],
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ]),
    seatTerm: choice('A seat is called', 'user', [
      ['seat', 'seat'],
      ['license', 'license'],
      ['user', 'user'],
    ]),
  },
  parameters: {
    layout: 'fullscreen', // the surface brings its own space
    backgrounds: { disabled: true },
    controls: { expanded: true },
    docs: { toc: true },
    options: { storySort: { order: ['Start', 'Elements', 'Purchase', '*'] } },
  },
};

export default preview;
