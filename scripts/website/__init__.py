"""The website of Nha Trang: words, facts and pictures in, a site in four languages out.

Floors, lowest first; a module imports only from lower floors or from its own folder.

0  problems, fingerprint, typed,     what is wrong; names for bytes; what people typed;
   values, outputs, hues             what a fact can be; files of the site as values; colours
1  schema, store                     what people wrote, as records; files written whole
2  settings                          the site's settings, from mkdocs.yml
3  content, language                 pages, facts, originals; dates, numbers, catalogues
4  facts, citations, translation,    the capabilities
   images, charts, maps, cards,
   fonts, calendars, feeds,
   open_data, structured_data, search
5  checks                            views over the parts
6  build                             a page while it is rendered, the plan, the making
7  cli, ../hooks.py                  the door for people, the door for MkDocs
"""
