// The slider bench's page with the slider written by hand.
import { vanillaSlider } from './vanilla-slider.js';

globalThis.sliderBench = vanillaSlider();
