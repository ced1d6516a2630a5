package dev.casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.cli.ServedBase;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pages that count cases and lay them side by side, on the base as it is served.
class CountingPagesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static ServedBase served;

  @BeforeAll
  static void start() throws IOException {
    served = ServedBase.start();
  }

  @AfterAll
  static void stop() throws IOException {
    served.close();
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(served.url() + address)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(address);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static List<String> texts(JsonNode array, String field) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.path(field).asText()));
    return texts;
  }

  @Test
  void everyCountIsWhatItsSearchFinds() throws IOException, InterruptedException {
    JsonNode coverage = json("/coverage.json");
    assertThat(texts(coverage.path("charts"), "id"))
        .containsExactly(
            "industry", "continent", "country", "group", "pattern", "era", "customers", "status");
    int asked = 0;
    for (JsonNode chart : coverage.path("charts")) {
      for (JsonNode line : chart.path("lines")) {
        String address = line.path("address").asText();
        if (!address.isEmpty()) {
          JsonNode found = json(address.replaceFirst("^/", "/search.json"));
          assertThat(found.path("total").asInt())
              .as("%s: %s", chart.path("id").asText(), line.path("label").asText())
              .isEqualTo(line.path("cases").asInt());
          asked++;
        }
      }
    }
    assertThat(asked).isGreaterThan(50);
  }

  @Test
  void everyCaseIsOnOneContinentAndInOneEra() throws IOException, InterruptedException {
    JsonNode coverage = json("/coverage.json");
    for (JsonNode chart : coverage.path("charts")) {
      if (List.of("continent", "country", "era", "industry", "status")
          .contains(chart.path("id").asText())) {
        int sum = 0;
        for (JsonNode line : chart.path("lines")) {
          sum += line.path("cases").asInt();
        }
        assertThat(sum).as(chart.path("id").asText()).isEqualTo(coverage.path("cases").asInt());
      }
    }
  }

  @Test
  void casesAreComparedInTheOrderInWhichTheyAreNamed() throws IOException, InterruptedException {
    String named =
        "/compare.json?case=zara&case=Airbnb&case="
            + URLEncoder.encode("zara", StandardCharsets.UTF_8);
    JsonNode compared = json(named);
    assertThat(texts(compared.path("cases"), "slug")).containsExactly("zara", "airbnb");
    assertThat(compared.path("more").asBoolean()).isTrue();
    assertThat(compared.path("blocks")).hasSize(9);
    for (JsonNode row : compared.path("common")) {
      assertThat(row.path("runs")).hasSize(2);
      row.path("runs").forEach(how -> assertThat(how.asText()).isIn("primary", "secondary"));
    }
    JsonNode airbnb = json("/case/airbnb.json");
    List<String> own = new ArrayList<>();
    for (JsonNode tag : airbnb.path("tags")) {
      if (tag.path("by").asText().equals("firm")) {
        own.add(tag.path("activity").asText());
      }
    }
    List<String> shown = new ArrayList<>();
    for (String part : List.of("common", "differing")) {
      for (JsonNode row : compared.path(part)) {
        String how = row.path("runs").path(1).asText();
        if (how.equals("primary") || how.equals("secondary")) {
          shown.add(row.path("activity").path("id").asText());
        }
      }
    }
    assertThat(shown).containsExactlyInAnyOrderElementsOf(own).isNotEmpty();
  }

  @Test
  void whatCannotBeComparedIsRefusedWithAWayOut() throws IOException, InterruptedException {
    HttpResponse<String> unknown = get("/compare?case=hilti&case=%3Cb%3Enobody");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("&lt;b&gt;nobody").doesNotContain("<b>nobody");
    HttpResponse<String> many =
        get("/compare?case=hilti&case=zara&case=airbnb&case=uber&case=netflix");
    assertThat(many.statusCode()).isEqualTo(400);
    assertThat(many.body()).contains("at most 4");
  }

  @Test
  void anActivityIsTaughtByExamplesThatTheBaseHas() throws IOException, InterruptedException {
    JsonNode lesson = json("/activities/risk-assessment.json").path("lesson");
    assertThat(lesson.path("mistake").asText()).isNotBlank();
    for (JsonNode example : lesson.path("examples")) {
      assertThat(get("/case/" + example.path("slug").asText()).statusCode()).isEqualTo(200);
    }
  }
}
