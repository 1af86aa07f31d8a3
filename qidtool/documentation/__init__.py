"""The documentation of a workshop or a series: one tree of plain blocks, written as a web page and as a PDF."""
