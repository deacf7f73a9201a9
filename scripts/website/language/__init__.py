"""How each language writes dates, numbers and the words of the interface."""
