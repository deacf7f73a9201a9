"""Charts: values on paper, as inline SVG in the page's own type and colours."""
