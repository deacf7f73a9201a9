"""The whole: a page while it is rendered, the plan of every other file, the making of them."""
