"""Bundled newsfacts plugin."""
