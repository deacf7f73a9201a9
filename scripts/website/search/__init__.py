"""Pictures: in which sizes and formats, as which HTML, and how they are made."""
