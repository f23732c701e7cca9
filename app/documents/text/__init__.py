"""Text in every script: bidirectional order, fonts, shaping and lines, beneath the letter's layout."""
