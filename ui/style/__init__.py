"""How things look: tokens, palettes, fonts, icons, and the look in force."""
