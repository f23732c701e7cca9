"""Offices and the people who hold posts in them."""
