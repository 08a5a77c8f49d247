// The order of the layers first; after it the order of files no longer matters.
import './layers.css';
import './fonts.css';
import './tokens.css';
import './base.css';
import './prose.css';
import './boxes.css';
import './charts.css';
import './print.css';
