package rapport.work.syncing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// What a server says of several resources at once (RFC 4918, 13).
///
/// @param token where the next question about changes may begin; empty where it said none
record Multistatus(List<Resource> resources, String token) {
    static final String DAV = "DAV:";
    static final String CALDAV = "urn:ietf:params:xml:ns:caldav";
    static final String CALENDAR_SERVER = "http://calendarserver.org/ns/";

    /// @param status of the resource: 404 for one that is gone
    /// @param found  the properties that it has, by their local name
    record Resource(String href, int status, Map<String, Element> found) {
        String text(String property) {
            Element element = found.get(property);
            return element == null ? "" : element.getTextContent().strip();
        }

        /// The address inside a property, such as the principal's.
        Optional<String> address(String property) {
            return Optional.ofNullable(found.get(property))
                    .flatMap(element -> first(element, DAV, "href"))
                    .map(Node::getTextContent)
                    .map(String::strip);
        }

        boolean holds(String property, String space, String name) {
            Element element = found.get(property);
            return element != null
                    && element.getElementsByTagNameNS(space, name).getLength() > 0;
        }
    }

    static Multistatus read(byte[] xml) throws DavProblem {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Element root = builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
            var resources = new ArrayList<Resource>();
            for (Element response : children(root, "response")) {
                resources.add(resource(response));
            }
            return new Multistatus(
                    resources,
                    children(root, "sync-token").stream()
                            .findFirst()
                            .map(token -> token.getTextContent().strip())
                            .orElse(""));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new DavProblem("The server answered something that is not of a calendar.");
        }
    }

    private static Resource resource(Element response) {
        var found = new HashMap<String, Element>();
        int status = children(response, "status").stream()
                .findFirst()
                .map(line -> status(line.getTextContent()))
                .orElse(200);
        for (Element group : children(response, "propstat")) {
            boolean has = children(group, "status").stream()
                    .findFirst()
                    .map(line -> status(line.getTextContent()) == 200)
                    .orElse(true);
            for (Element properties : has ? children(group, "prop") : List.<Element>of()) {
                for (Node one = properties.getFirstChild(); one != null; one = one.getNextSibling()) {
                    if (one instanceof Element property) {
                        found.put(property.getLocalName(), property);
                    }
                }
            }
        }
        String href = first(response, DAV, "href")
                .map(Node::getTextContent)
                .map(String::strip)
                .orElse("");
        return new Resource(href, status, found);
    }

    private static List<Element> children(Element parent, String name) {
        var all = new ArrayList<Element>();
        for (Node one = parent.getFirstChild(); one != null; one = one.getNextSibling()) {
            if (one instanceof Element element
                    && DAV.equals(element.getNamespaceURI())
                    && name.equals(element.getLocalName())) {
                all.add(element);
            }
        }
        return all;
    }

    private static Optional<Element> first(Element parent, String space, String name) {
        return parent.getElementsByTagNameNS(space, name).item(0) instanceof Element element
                ? Optional.of(element)
                : Optional.empty();
    }

    private static int status(String line) {
        String[] parts = line.strip().split(" ");
        try {
            return parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        } catch (NumberFormatException noStatus) {
            return 0;
        }
    }
}
