/** Registers every element under its own tag. */
import './define/open-badge.js';
import './define/open-badge-details.js';
import './define/open-badge-report.js';
import './define/open-badge-share.js';
import './define/open-badge-verifier.js';
import './define/open-badge-wall.js';
