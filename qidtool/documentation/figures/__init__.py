"""Figures as plain shapes and words, and their form as SVG."""
