package vn.kcn.thidua.kit.document;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Soạn thảo: the same filled template that {@link Printing} prints, as a WordprocessingML file (ECMA-376) that an office
 * edits further. What the templates of an administrative document use is carried over: paragraphs, tables, bold, italics.
 */
@ApplicationScoped
public class Drafting {

    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/header1.xml");

    @Inject
    @Location("document/docx/core.xml")
    Template facts;

    private final Templates text = stylesheet();

    /** @param dated the day that stands on it; the file says it was made then */
    public Docx draft(TemplateInstance document, LocalDate dated) {
        Document xhtml = parsed(document.render());
        String title = xhtml.getElementsByTagName("title").item(0).getTextContent();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : PARTS) {
                entry(zip, part, dated, resource("parts/" + part));
            }
            entry(
                    zip,
                    "docProps/core.xml",
                    dated,
                    facts.data("title", title, "day", dated).render().getBytes(StandardCharsets.UTF_8));
            entry(zip, "word/document.xml", dated, body(xhtml));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Docx(bytes.toByteArray());
    }

    /** The day of the document stands in the archive, too: the same document is the same file whenever it is made. */
    private static void entry(ZipOutputStream zip, String name, LocalDate dated, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(dated.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private byte[] body(Document xhtml) {
        try {
            ByteArrayOutputStream xml = new ByteArrayOutputStream();
            text.newTransformer().transform(new DOMSource(xhtml), new StreamResult(xml));
            return xml.toByteArray();
        } catch (TransformerException broken) {
            throw new IllegalStateException("The stylesheet does not fit the document", broken);
        }
    }

    /** Without a document type the parser reads nothing but what it is given. */
    private static Document parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            String bare = xhtml.replaceFirst("(?i)<!DOCTYPE[^>]*>", "").strip();
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(bare)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("A template is not XHTML", broken);
        }
    }

    private static Templates stylesheet() {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newTemplates(new StreamSource(place("document.xsl")));
        } catch (TransformerException broken) {
            throw new IllegalStateException("The stylesheet of documents is broken", broken);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream content = place(name)) {
            return content.readAllBytes();
        }
    }

    private static InputStream place(String name) {
        InputStream found = Drafting.class.getResourceAsStream("/document/docx/" + name);
        if (found == null) {
            throw new IllegalStateException("No part " + name);
        }
        return found;
    }
}
