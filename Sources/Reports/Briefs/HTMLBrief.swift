import Dossiers

/// A brief as one page: the board's columns with the signs between them, and under each row the
/// relations that are new there.
///
/// Anchors are the dossier's ids, which have no underscore; those of the page itself begin with
/// one. Text from the dossier stands in elements with `dir="auto"` or in `bdi`, so it runs as its
/// first letter says and its direction does not reach its neighbours; an item's and a relation's
/// particulars, which are the page's own words, stand on the side where the title begins.
struct HTMLBrief {
  let brief: Brief

  var dossier: Dossier { brief.dossier }

  var page: HTML {
    let (left, right) = (brief.name(.left), brief.name(.right))
    let policy = PagePolicy.text(style: PageStyle.css, script: PageScript.javaScript)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(text: policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="entente">
      <title>\(dossier.title): \(text: left), \(text: right)</title>
      <style>\(PageStyle.css)</style>
      </head>
      <body>
      <header>
      <h1 dir="auto">\(dossier.title)</h1>
      <p class="pair"><b><bdi>\(text: left)</bdi></b> and <b><bdi>\(text: right)</bdi></b> compared</p>
      <p class="note">Whose reading: <bdi>\(dossier.source.note)</bdi></p>
      \(extent)<dl>
      \(brief.attribution.map(fact).joined())</dl>
      \(contents)<div id="_filter" role="search" hidden>
      <label for="_words">Filter</label> <input id="_words" type="search" autocomplete="off" \
      spellcheck="false"> <output></output>
      </div>
      </header>
      <main>
      \(brief.sections.map(section).joined())\(contextSection)</main>
      \(passages)<script>\(PageScript.javaScript)</script>
      </body>
      </html>

      """
  }

  private var extent: HTML {
    brief.extent.map {
      "<p>Selected: \(text: $0), by the filter <code dir=\"auto\">\(text: brief.filter ?? "")</code></p>\n"
    } ?? ""
  }

  private func fact(name: String, text: String) -> HTML {
    let address = name == "Address" ? WebAddress(text) : nil
    let shown: HTML =
      address.map {
        "<a href=\"\(text: $0.string)\" rel=\"noopener noreferrer\">\(text: $0.string)</a>"
      }
      ?? Self.paragraphs(text, separator: "<br>")
    return "<dt>\(text: name)</dt><dd><bdi>\(shown)</bdi></dd>\n"
  }

  private var contents: HTML {
    let domains = brief.sections.map { section -> HTML in
      let domain = dossier.domains[section.domain]
      return "<a href=\"#\(text: domain.id)\" dir=\"auto\">\(domain.name)</a>"
    }
    let context: [HTML] = brief.context.isEmpty ? [] : ["<a href=\"#_context\">Context</a>"]
    let links = domains + context
    return links.count < 2
      ? "" : "<nav aria-label=\"Sections\">\n\(links.joined(separator: "\n"))\n</nav>\n"
  }

  private func section(_ section: Brief.Section) -> HTML {
    let domain = dossier.domains[section.domain]
    return """
      <section aria-labelledby="\(text: domain.id)">
      <h2 id="\(text: domain.id)" dir="auto">\(domain.name)</h2>
      <div class="sides" aria-hidden="true"><div class="left" dir="auto">\(text: brief.name(.left))</div>\
      <div class="right" dir="auto">\(text: brief.name(.right))</div></div>
      \(section.rows.map { row($0, section) }.joined())</section>

      """
  }

  private var contextSection: HTML {
    guard !brief.context.isEmpty else { return "" }
    let claims = brief.context.map { position -> HTML in
      let claim = dossier.context[position]
      return """
        <article class="claim" id="\(text: claim.id)" dir="auto">
        <h3>\(claim.title)</h3>
        <p class="facts" dir="ltr">\(citations(claim.citations)) · <a href="#\(text: claim.id)">\(text: claim.id)</a></p>
        \(body(claim.summary, claim.citations))</article>

        """
    }
    return """
      <section aria-labelledby="_context">
      <h2 id="_context">Context: claims of no single actor</h2>
      \(claims.joined())</section>

      """
  }

  private var passages: HTML {
    let passages = brief.citedPassages
    guard !passages.isEmpty else { return "" }
    let entries = passages.map { passage -> HTML in
      let synopsis = Self.paragraphs(passage.synopsis.string, separator: "<br>")
      return "<li id=\"_p\(passage.number)\"><b>¶\(passage.number)</b><bdi>\(synopsis)</bdi></li>\n"
    }
    return """
      <section aria-labelledby="_passages">
      <h2 id="_passages">Passages cited</h2>
      <ul class="passages">
      \(entries.joined())</ul>
      </section>

      """
  }
}
