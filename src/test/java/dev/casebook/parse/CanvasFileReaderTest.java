package dev.casebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Industry;
import dev.casebook.model.Problem;
import dev.casebook.model.Reading;
import dev.casebook.model.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanvasFileReaderTest {

  private final CanvasFileReader reader = new CanvasFileReader();

  private Reading.Done<Canvas> done(String text) {
    Reading<Canvas> reading = reader.readPasted(text);
    assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Done.class);
    return (Reading.Done<Canvas>) reading;
  }

  private Problem refused(String address, String text) {
    SourceDocument document = new SourceDocument(address, text.getBytes(StandardCharsets.UTF_8));
    Reading<List<Canvas>> reading = reader.read(document);
    assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Rejected.class);
    return ((Reading.Rejected<List<Canvas>>) reading).problems().getFirst();
  }

  private static List<String> texts(Canvas canvas, Block block) {
    return canvas.items(block).stream().map(CanvasItem::text).toList();
  }

  private static void isTheShed(Canvas canvas) {
    assertThat(canvas.title()).isEqualTo("The Shed");
    assertThat(canvas.industry()).isEqualTo(Industry.CAPITAL_GOODS);
    assertThat(texts(canvas, Block.KEY_PARTNERS)).containsExactly("Hardware shops");
    assertThat(texts(canvas, Block.KEY_ACTIVITIES))
        .containsExactly("Lending drills", "Mending drills");
    assertThat(texts(canvas, Block.REVENUE_STREAMS)).containsExactly("Daily fees");
    assertThat(canvas.size()).isEqualTo(4);
    assertThat(canvas.unplaced()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"title": "The Shed", "industry": "Capital Goods", "blocks": {"key_partners": ["Hardware shops"],
         "key_activities": ["Lending drills", "Mending drills"], "revenue_streams": ["Daily fees"]}, "unplaced": [], "warnings": []}
        """,
        """
        {"name": "The Shed", "sector": "capital-goods", "keyPartners": "Hardware shops",
         "Key Activities": "Lending drills; Mending drills", "revenue-streams": [{"text": "Daily fees", "color": "red"}]}
        """,
        """
        {"title": "The Shed", "industry": "Capital Goods", "blocks": [
          {"name": "Key Partners", "items": [{"title": "Hardware shops"}]},
          {"name": "Key Activities", "items": ["Lending drills", {"label": "Mending drills"}]},
          {"name": "Revenue Streams", "items": ["Daily fees"]}]}
        """,
        """
        # The Shed
        Industry: Capital Goods

        ## Key Partners
        - Hardware shops

        ## 2. Key activities (what we do)
        1. Lending drills
        2. Mending drills

        ## Revenue streams
        Daily fees
        """,
        """
        # Business Model Canvas: The Shed
        **Industry:** Capital Goods

        **Key partners**
        * Hardware shops

        **Key activities:** Lending drills; Mending drills

        **Revenue streams:**
        - Daily fees
        """,
        """
        Title: The Shed
        Industry: Capital Goods

        Key partners:
        Hardware shops
        KEY ACTIVITIES
        • Lending drills
        • Mending drills
        Revenue streams: Daily fees
        """,
        """
        # The Shed
        Industry: Capital Goods

        | Key Partners | Key Activities | Revenue Streams |
        |---|---|---|
        | Hardware shops | Lending drills<br>Mending drills | Daily fees |
        """,
        """
        # The Shed
        Industry: Capital Goods

        - Key partners
          - Hardware shops
        - Key activities
          - Lending drills
          - Mending drills
        - Revenue streams
          - Daily fees
        """,
        """
        My company: The Shed
        Industry: Capital Goods
        Key partners - Hardware shops
        Key activities | Lending drills | Mending drills
        Revenue streams\tDaily fees
        """,
        """
        title: The Shed
        industry: Capital Goods
        key_partners:
          - Hardware shops
        key_activities:
          - Lending drills
          - Mending drills
        revenue_streams:
          - Daily fees
        """,
        """
        ---
        title: The Shed
        industry: Capital Goods
        ---
        ## Partners
        Hardware shops
        ## Activities
        - Lending drills
        - Mending drills
        ## Revenue
        - Daily fees
        """,
        """
        <!doctype html><title>The Shed</title><p>Industry: Capital Goods</p>
        <table><tr><th>Key Partners</th><th>Key Activities</th></tr>
        <tr><td>Hardware shops</td><td><ul><li>Lending drills</li><li>Mending drills</li></ul></td></tr>
        <tr><th colspan=2>Revenue Streams</th></tr><tr><td>Daily fees</td></tr></table>
        """,
        """
        <html><body><h1>The Shed</h1><div>Industry: Capital Goods</div><div class=grid>
        <div><h3>Key Partners</h3><ul><li>Hardware shops</ul></div>
        <div><h3>Key Activities</h3>Lending drills<br>Mending drills</div>
        <div><b>Revenue Streams</b>: Daily fees</div></div></body></html>
        """
      })
  void oneCanvasInAnyFormIsTheSame(String form) {
    isTheShed(done(form).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Schlüsselaktivitäten: A; B\nEinnahmequellen: C",
        "Activités clés : A ; B\nSources de revenus : C",
        "ACTIVIDADES CLAVE: A; B\nFuentes de ingresos: C",
        "Atividades-chave: A; B\nFontes de receita: C",
        "Attivita chiave: A; B\nFlussi di ricavi: C",
        "Kernactiviteiten: A; B\nInkomstenstromen: C",
        "Kluczowe działania: A; B\nStrumienie przychodów: C",
        "Nyckelaktiviteter: A; B\nIntäktsströmmar: C",
        "Nøgleaktiviteter: A; B\nIndtægtsstrømme: C",
        "Nøkkelaktiviteter: A; B\nInntektsstrømmer: C",
        "Avaintoiminnot: A; B\nTulovirrat: C",
        "Temel Faaliyetler: A; B\nGELİR AKIŞLARI: C",
        "Ключевые виды деятельности: A; B\nПотоки доходов: C",
        "关键业务：A；B\n收入来源：C",
        "主要活動：A；B\n収益の流れ：C"
      })
  void blocksAreKnownInManyLanguages(String text) {
    Canvas canvas = done(text).value();

    assertThat(texts(canvas, Block.KEY_ACTIVITIES)).containsExactly("A", "B");
    assertThat(texts(canvas, Block.REVENUE_STREAMS)).containsExactly("C");
  }

  @Test
  void theLeanCanvasFindsItsBlocksAndKeepsTheRestBeside() {
    Reading.Done<Canvas> done =
        done(
            """
            ## Problem
            - Drills lie idle
            ## Solution
            - A shared shed
            ## Unfair advantage
            - A shed by the church
            ## Key metrics
            - Loans a week
            ## Early adopters
            - Tenants
            """);

    assertThat(texts(done.value(), Block.VALUE_PROPOSITIONS)).containsExactly("A shared shed");
    assertThat(texts(done.value(), Block.KEY_RESOURCES)).containsExactly("A shed by the church");
    assertThat(texts(done.value(), Block.CUSTOMER_SEGMENTS)).containsExactly("Tenants");
    assertThat(done.value().unplaced())
        .containsExactly("Problem: Drills lie idle", "Key metrics: Loans a week");
    assertThat(done.warnings()).hasSize(2);
  }

  @Test
  void whatFitsNoBlockIsKeptWithAWarning() {
    Reading.Done<Canvas> json =
        done(
            """
            {"blocks": {"channels": ["Shed"], "mascot": ["A mole", {"colour": "grey"}]}, "mood": "good",
             "industry": "Sheds", "key_resources": [{"text": "Drills", "why": "wanted", "by": "uncle"}]}
            """);
    assertThat(json.value().unplaced())
        .containsExactly(
            "mascot: A mole", "mascot: grey", "mood: good", "Industry: Sheds", "why: wanted");
    assertThat(json.value().industry()).isNull();
    assertThat(json.warnings())
        .extracting(Problem::place)
        .containsExactly(
            "pasted text:blocks.mascot",
            "pasted text:mood",
            "pasted text:industry",
            "pasted text:key_resources[1].by",
            "pasted text:key_resources[1].why");

    Reading.Done<Canvas> markdown =
        done("Some words first.\n\n## Channels\n- Shed\n\n## Mascot\n- A mole\n");
    assertThat(markdown.value().unplaced()).containsExactly("Some words first.", "Mascot: A mole");
    assertThat(markdown.warnings())
        .singleElement()
        .satisfies(p -> assertThat(p.place()).isEqualTo("pasted text:6"));
  }

  @Test
  void partnersMayRunAnItem() {
    assertThat(
            done("{\"key_partners\": [{\"text\": \"Joiners mend\", \"by\": \"partner\"}]}")
                .value()
                .items(Block.KEY_PARTNERS))
        .containsExactly(new CanvasItem("Joiners mend", Actor.PARTNER));
    assertThat(
            done("""
            {"blocks": {"key_partners": ["Shops", "Joiners mend"]}, "by_partner": {"key_partners": [1]}}
            """)
                .value()
                .items(Block.KEY_PARTNERS))
        .containsExactly(CanvasItem.of("Shops"), new CanvasItem("Joiners mend", Actor.PARTNER));
    assertThat(
            done("Key partners:\n- Joiners mend (by partner)\n").value().items(Block.KEY_PARTNERS))
        .containsExactly(new CanvasItem("Joiners mend", Actor.PARTNER));
  }

  @Test
  void aCaseFileReadsAsACanvas() {
    Canvas canvas = done(CaseText.file()).value();

    assertThat(canvas.title()).isEqualTo("The drill from the neighbour");
    assertThat(canvas.industry()).isEqualTo(Industry.CAPITAL_GOODS);
    assertThat(canvas.size()).isEqualTo(18);
    assertThat(canvas.unplaced()).isEmpty();
    assertThat(canvas.items(Block.KEY_PARTNERS).getLast().by()).isEqualTo(Actor.PARTNER);
  }

  @Test
  void proseIsPlacedWhereACueDecidesAndKeptElsewhere() {
    Reading.Done<Canvas> done =
        done(
            """
            We lend drills to people who need them once. Our customers are tenants without a cellar.
            Customers pay a fee per day. The moon was bright that night. Rent is our biggest cost.
            """);

    assertThat(texts(done.value(), Block.KEY_ACTIVITIES))
        .containsExactly("We lend drills to people who need them once.");
    assertThat(texts(done.value(), Block.CUSTOMER_SEGMENTS)).hasSize(1);
    assertThat(texts(done.value(), Block.REVENUE_STREAMS))
        .containsExactly("Customers pay a fee per day.");
    assertThat(texts(done.value(), Block.COST_STRUCTURE)).hasSize(1);
    assertThat(done.value().unplaced()).containsExactly("The moon was bright that night.");
    assertThat(done.warnings())
        .singleElement()
        .satisfies(p -> assertThat(p.finding()).contains("4 sentences").contains("1 are kept"));
  }

  @Test
  void aBareListOfWhatIsDoneReadsAsActivities() {
    Canvas canvas = done("Packing boxes\nPlanning routes\nBilling customers\n").value();

    assertThat(texts(canvas, Block.KEY_ACTIVITIES))
        .containsExactly("Packing boxes", "Planning routes", "Billing customers");
  }

  @Test
  void aListOfCardsIsOneCanvas() {
    Canvas canvas =
        done("[{\"block\": \"Key activities\", \"text\": \"A\"}, {\"block\": \"Channels\", \"text\": \"B\"}]")
            .value();

    assertThat(texts(canvas, Block.KEY_ACTIVITIES)).containsExactly("A");
    assertThat(texts(canvas, Block.CHANNELS)).containsExactly("B");
  }

  @Test
  void severalCanvasesInAFileGiveAList() {
    String lines = "{\"channels\": [\"A\"]}\n{\"id\": 2, \"canvas\": {\"channels\": [\"B\"]}}\n";
    String array = "[{\"channels\": [\"A\"]}, {\"channels\": [\"B\"]}]";
    String markdown = "# One\n## Channels\n- A\n# Two\n## Channels\n- B\n";

    for (String text : List.of(lines, array, markdown)) {
      Reading<List<Canvas>> reading = reader.read(CaseText.document("c", text));
      assertThat(((Reading.Done<List<Canvas>>) reading).value())
          .extracting(canvas -> texts(canvas, Block.CHANNELS))
          .containsExactly(List.of("A"), List.of("B"));
    }
    assertThat(done(array).warnings())
        .singleElement()
        .satisfies(p -> assertThat(p.finding()).contains("2 canvases"));
  }

  @Test
  void brokenJsonIsToldWithLineAndColumn() {
    Problem comma = refused("c.json", "{\n  \"channels\": [\"A\" \"B\"]\n}");
    assertThat(comma.place()).isEqualTo("c.json:2");
    assertThat(comma.finding()).contains("column 2");
    assertThat(refused("c.json", "no JSON at all").finding()).contains("column");
    assertThat(refused("c.json", "{\"channels\": [\"A\"").place()).startsWith("c.json:1");
    assertThat(refused("c.json", "{\"channels\": [\"A\"], \"channels\": [\"B\"]}").finding())
        .contains("Duplicate");
    assertThat(refused("c.json", "[".repeat(100_000)).finding()).contains("nesting depth");
  }

  @Test
  void limitsAreTold() {
    String many = "[\"" + String.join("\",\"", Collections.nCopies(10_000, "item")) + "\"]";
    assertThat(refused("c", "{\"channels\": " + many + "}").finding())
        .contains("10,000 items; at most 500");
    assertThat(refused("c", "{\"channels\": [\"a\", \"" + "x".repeat(2_001) + "\"]}"))
        .satisfies(p -> {
          assertThat(p.place()).isEqualTo("c:channels[2]");
          assertThat(p.finding()).contains("2,001 characters");
        });
    Reading.Done<Canvas> longItem = done("{\"channels\": [\"" + "x".repeat(1_999) + "\"]}");
    assertThat(texts(longItem.value(), Block.CHANNELS).getFirst()).hasSize(1_999);
    assertThat(longItem.warnings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n",
        "{}",
        "[]",
        "{\"blocks\": {\"channels\": []}}",
        "## Channels\n",
        "<html></html>"
      })
  void anEmptyCanvasIsRefused(String text) {
    assertThat(refused("c", text).finding()).containsAnyOf("empty", "no canvas", "no text");
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertThat(refused("c", "\0\0\0").finding()).contains("binary");
    assertThat(refused("c", "%PDF-1.7").finding()).contains("PDF");
    assertThat(refused("c", "a".repeat(26 * 1024 * 1024)).finding()).contains("25 MB");
  }

  @Test
  void commasDivideOnlyWhatIsAList() {
    Canvas canvas =
        done("Key partners: Bosch, Makita, the church\nCustomers: Small, local joiners\n").value();

    assertThat(texts(canvas, Block.KEY_PARTNERS)).containsExactly("Bosch", "Makita", "the church");
    assertThat(texts(canvas, Block.CUSTOMER_SEGMENTS)).containsExactly("Small, local joiners");
  }

  @Test
  void htmlInATextIsKeptAsWords() {
    Canvas canvas = done("Channels:\n- <script>alert(1)</script>\n- <name of shop>\n").value();

    assertThat(texts(canvas, Block.CHANNELS))
        .containsExactly("<script>alert(1)</script>", "<name of shop>");
  }
}
