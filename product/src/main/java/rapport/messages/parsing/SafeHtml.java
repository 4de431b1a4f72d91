package rapport.messages.parsing;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// The HTML of a mail, made harmless: text, lists, tables and links are kept; scripts, styles,
/// forms, frames and whatever would be fetched from elsewhere are not. A picture leaves its words
/// behind.
final class SafeHtml {
    static final int LONGEST = 1_000_000;
    private static final Safelist KEPT = Safelist.relaxed()
            .removeTags("img")
            .removeAttributes("table", "width", "summary")
            .removeAttributes("td", "width")
            .removeAttributes("th", "width")
            .removeAttributes("col", "width")
            .removeAttributes("colgroup", "width")
            .removeProtocols("a", "href", "ftp")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .addEnforcedAttribute("a", "target", "_blank");

    private SafeHtml() {}

    static String of(String html) {
        var document = Jsoup.parse(html);
        for (Element picture : document.select("img")) {
            String words = picture.attr("alt").strip();
            picture.replaceWith(new TextNode(words.isEmpty() ? "" : "[" + words + "]"));
        }
        var clean = new Cleaner(KEPT).clean(document);
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        return clean.body().html();
    }

    /// The text alone, with its lines.
    static String words(String html) {
        var document = Jsoup.parse(html);
        document.select("script, style, head, title").remove();
        document.select("br").forEach(one -> one.after(new TextNode("\n")));
        document.select("p, div, li, tr, h1, h2, h3, h4, h5, h6, blockquote").forEach(one -> one.prependText("\n"));
        return document.wholeText().replaceAll("[ \\t\\x{A0}]+", " ").replaceAll(" ?\n[ \n]*\n", "\n\n");
    }
}
