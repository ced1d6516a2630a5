package dev.casebook.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class CanvasExportTest {

  @Test
  void everyFormatTakesAnyCanvas() {
    for (CanvasFormat format : CanvasFormat.values()) {
      for (Canvas canvas : List.of(Canvas.EMPTY, Samples.canvas(), Samples.hostileCanvas())) {
        assertThat(CanvasExport.of(canvas, format)).isNotBlank();
      }
    }
  }

  @Test
  void jsonIsTheFormOfTheCommand() throws JsonProcessingException {
    JsonNode json =
        new ObjectMapper().readTree(CanvasExport.of(Samples.canvas(), CanvasFormat.JSON));

    assertThat(json.at("/blocks/revenue_streams/0").asText()).isEqualTo("Monthly fee per tool");
    assertThat(json.get("warnings")).isEmpty();
  }

  @Test
  void bmmlIsVersionTwoWithItsOwnNamesAndIds() throws JsonProcessingException {
    String text = CanvasExport.bmml(Samples.canvas());
    JsonNode bmml = new YAMLMapper().readTree(text);

    assertThat(bmml.fieldNames())
        .toIterable()
        .containsExactly(
            "version", "meta", "key_partnerships", "key_activities", "revenue_streams");
    assertThat(bmml.get("version").isTextual()).isTrue();
    assertThat(bmml.get("version").asText()).isEqualTo("2.0");
    assertThat(bmml.at("/meta/name").asText()).isEqualTo("Hilti fleet");
    assertThat(bmml.at("/meta/portfolio").asText()).isEqualTo("explore");
    assertThat(bmml.at("/key_activities/1/id").asText()).isEqualTo("ka-2");
    assertThat(bmml.at("/key_activities/1/name").asText()).isEqualTo("Billing each month");
    assertThat(text).contains("# unplaced: A note in the margin\n").contains("Capital Goods");
  }

  @Test
  void bmmlGivesHostileTextBackAsItWas() throws JsonProcessingException {
    JsonNode bmml = new YAMLMapper().readTree(CanvasExport.bmml(Samples.hostileCanvas()));

    List<String> names = new ArrayList<>();
    bmml.get("key_activities").forEach(i -> names.add(i.get("name").asText()));
    assertThat(names)
        .isEqualTo(
            Samples.hostileCanvas().items(Block.KEY_ACTIVITIES).stream()
                .map(CanvasItem::text)
                .toList());
    assertThat(bmml.get("key_activities").get(5).get("name").isTextual()).isTrue();
    assertThat(bmml.has("second")).isFalse();
    assertThat(bmml.at("/meta/name").asText()).isEqualTo(Samples.HOSTILE);
  }

  @Test
  void markdownHasAHeadingForEachBlockAndABulletForEachItem() {
    assertThat(CanvasExport.markdown(Samples.canvas()))
        .isEqualTo(
            """
            # Hilti fleet

            Industry: Capital Goods

            ## Key partners

            - Carriers that collect tools

            ## Key activities

            - Repairing tools
            - Billing each month

            ## Key resources

            ## Value propositions

            ## Customer relationships

            ## Channels

            ## Customer segments

            ## Cost structure

            ## Revenue streams

            - Monthly fee per tool

            ## Unplaced

            - A note in the margin
            """);
  }

  @Test
  void markdownReadsBackAsPlainText() {
    Node page = Parser.builder().build().parse(CanvasExport.markdown(Samples.hostileCanvas()));

    List<String> items = new ArrayList<>();
    List<Node> markup = new ArrayList<>();
    List<Node> headings = new ArrayList<>();
    page.accept(
        new AbstractVisitor() {
          @Override
          public void visit(ListItem item) {
            StringBuilder text = new StringBuilder();
            for (Node n = item.getFirstChild().getFirstChild(); n != null; n = n.getNext()) {
              text.append(n instanceof Text t ? t.getLiteral() : "");
            }
            items.add(text.toString());
            visitChildren(item);
          }

          @Override
          public void visit(Heading heading) {
            headings.add(heading);
          }

          @Override
          public void visit(Emphasis emphasis) {
            markup.add(emphasis);
          }

          @Override
          public void visit(Link link) {
            markup.add(link);
          }

          @Override
          public void visit(Code code) {
            markup.add(code);
          }

          @Override
          public void visit(HtmlInline html) {
            markup.add(html);
          }

          @Override
          public void visit(OrderedList list) {
            markup.add(list);
          }

          @Override
          public void visit(BulletList list) {
            if (list.getParent() instanceof ListItem) {
              markup.add(list);
            }
            visitChildren(list);
          }
        });
    assertThat(markup).isEmpty();
    assertThat(headings).hasSize(11);
    assertThat(items)
        .contains("# no heading", "- no list", "1. no number", "first second: [")
        .anyMatch(i -> i.startsWith("=cmd|' /C calc'!A0, \"quoted\"; <b>&amp;</b>"));
  }

  @Test
  void thePosterIsWellFormedAndSaysEverything()
      throws IOException, SAXException, ParserConfigurationException {
    Document svg = xml(CanvasExport.svg(Samples.canvas()));

    assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(texts(svg))
        .contains("Hilti fleet", "Key partners", "Value propositions", "Repairing tools")
        .contains("Capital Goods. Hollow dots: run by a partner.");
    assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(10);
    assertThat(svg.getElementsByTagName("style").getLength()).isZero();
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void thePosterTakesHostileTextAsText()
      throws IOException, SAXException, ParserConfigurationException {
    Document svg = xml(CanvasExport.svg(Samples.hostileCanvas()));

    assertThat(svg.getElementsByTagName("b").getLength()).isZero();
    assertThat(String.join(" ", texts(svg))).contains("<b>&amp;</b>").contains("🍞");
    String loneSurrogate = "a\uD83Cb";
    assertThat(Printable.xml(loneSurrogate)).isEqualTo("ab");
  }

  @Test
  void thePosterKeepsItsTextInsideItsBlocks()
      throws IOException, SAXException, ParserConfigurationException {
    List<CanvasItem> many =
        IntStream.range(0, 60)
            .mapToObj(i -> CanvasItem.of("Repairing the tools of fleet number " + i))
            .toList();
    Document svg =
        xml(CanvasExport.svg(new Canvas("", null, Map.of(Block.KEY_RESOURCES, many), List.of())));

    double height = Double.parseDouble(svg.getDocumentElement().getAttribute("height"));
    NodeList rects = svg.getElementsByTagName("rect");
    for (int i = 1; i < rects.getLength(); i++) {
      Element rect = (Element) rects.item(i);
      NodeList texts = ((Element) rect.getParentNode()).getElementsByTagName("text");
      double left = number(rect, "x");
      double top = number(rect, "y");
      for (int j = 0; j < texts.getLength(); j++) {
        Element text = (Element) texts.item(j);
        assertThat(number(text, "y")).isBetween(top, top + number(rect, "height"));
        assertThat(number(text, "x") + TextWrap.width(text.getTextContent(), 17))
            .isBetween(left, left + number(rect, "width"));
      }
      assertThat(top + number(rect, "height")).isLessThanOrEqualTo(height);
    }
  }

  @Test
  void linesAreBrokenBetweenWordsAndLongWordsAreCut() {
    assertThat(TextWrap.lines("one two three", 60, 17)).containsExactly("one", "two", "three");
    assertThat(TextWrap.lines("one two three", 1000, 17)).containsExactly("one two three");
    assertThat(TextWrap.lines("", 100, 17)).containsExactly("");
    List<String> pieces = TextWrap.lines("🍞".repeat(40), 100, 17);
    assertThat(String.join("", pieces)).isEqualTo("🍞".repeat(40));
    assertThat(pieces).allMatch(p -> TextWrap.width(p, 17) <= 100);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static List<String> texts(Document svg) {
    NodeList nodes = svg.getElementsByTagName("text");
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  private static Document xml(String text)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }
}
