"""From blocks to pages: strips that can't be split, and where pages end."""
