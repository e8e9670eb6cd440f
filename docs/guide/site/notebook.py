"""Make a notebook page as light as any other: mkdocs-jupyter puts 600 KB of JupyterLab's styles and scripts into
each page. Of its HTML only the text, the code and the outputs are kept, in the guide's own markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

_ANCHOR = re.compile(r"\s*\{\s*#(?P<id>[\w-]+)\s*\}")


def lighten(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    if not page.file.src_uri.endswith(".ipynb"):
        return content
    permalink = str(config.mdx_configs.get("toc", {}).get("permalink_title", ""))
    for item in page.toc:
        for one in (item, *item.children):
            if match := _ANCHOR.search(one.title):
                one.id = match["id"]
            one.title = _ANCHOR.sub("", one.title).rstrip("¶")
    page.title = _ANCHOR.sub("", str(page.title))
    return "\n".join(_parts(BeautifulSoup(content, "html.parser"), permalink))


def _parts(soup: BeautifulSoup, permalink: str) -> Iterator[str]:
    for part in soup.select(".jp-RenderedMarkdown, .highlight-ipynb, .jp-OutputArea-output"):
        if "jp-RenderedMarkdown" in part["class"]:
            for heading in part.select("h1, h2, h3, h4"):
                _mend_heading(soup, heading, permalink)
            yield part.decode_contents()
        elif "highlight-ipynb" in part["class"]:
            code = part.pre.decode_contents() if part.pre else ""
            yield f'<div class="language-python highlight"><pre><code>{code}</code></pre></div>'
        elif part.select_one("figure"):
            yield part.decode_contents()
        else:
            text = part.pre.decode_contents() if part.pre else part.decode_contents()
            yield f'<div class="language-console highlight"><pre><code>{text}</code></pre></div>'


def _mend_heading(soup: BeautifulSoup, heading: Tag, permalink: str) -> None:
    """`Title { #id }`, with the same permanent link as on a Markdown page."""
    for link in heading.select("a.anchor-link"):
        link.decompose()
    match = _ANCHOR.search(heading.get_text())
    if match is None:
        return
    heading["id"] = match["id"]
    for text in heading.find_all(string=_ANCHOR):
        text.replace_with(_ANCHOR.sub("", str(text)).rstrip())
    link = soup.new_tag(
        "a", attrs={"class": "headerlink", "href": f"#{match['id']}", "title": permalink}
    )
    link.string = "#"
    heading.append(link)
