"""Type: which characters the site shows, in which fonts, cut to no more than those."""
