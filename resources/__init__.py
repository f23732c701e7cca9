"""Data only: fonts, icons, reference tables, schemas and templates, read through app/assets.py."""
