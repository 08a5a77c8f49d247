// What every page has, then what a reader can choose beside it.
import './always.ts';
import './chosen-faces.css';
