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
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Corrections over HTTP. Each test speaks of a case of its own, since what is said stays.
class EditingTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static ServedBase served;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    served = ServedBase.start();
  }

  @AfterAll
  static void stop() throws IOException {
    served.close();
  }

  private static HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(served.url() + address));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return send(request(address));
  }

  private JsonNode json(String address) throws IOException, InterruptedException {
    return JSON.readTree(get(address).body());
  }

  /// Names and values, one after the other.
  private static HttpRequest.Builder form(String slug, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
          .append('&');
    }
    return request("/cases/" + slug + "/corrections")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", served.url())
        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
  }

  private static HttpRequest.Builder said(String slug, String activity, String verdict) {
    return form(
        slug, "activity", activity, "verdict", verdict, "editor", "Ada & Co", "why", "I was there");
  }

  private String firmTag(String slug) throws IOException, InterruptedException {
    for (JsonNode tag : json("/case/" + slug + ".json").path("tags")) {
      if (tag.path("by").asText().equals("firm") && tag.path("how").asText().equals("rule")) {
        return tag.path("activity").asText();
      }
    }
    throw new AssertionError("no tag of a firm in " + slug);
  }

  private long found(String query) throws IOException, InterruptedException {
    return json("/search.json?q=" + URLEncoder.encode(query + " ", StandardCharsets.UTF_8))
        .path("total")
        .asLong();
  }

  @Test
  void aRejectedTagIsGoneFromTheNextSearchAndTheVersionOfTheBaseGrows()
      throws IOException, InterruptedException {
    String activity = firmTag("hilti");
    String query = "activity:" + activity + " company:hilti";
    assertThat(found(query)).isEqualTo(1);
    String before = get("/healthz").body();
    HttpResponse<String> answer = send(said("hilti", activity, "reject"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .contains(
            "/case/hilti?editor=Ada+%26+Co&said=activity-"
                + activity
                + "-firm#activity-"
                + activity
                + "-firm");
    assertThat(found(query)).isZero();
    assertThat(get("/healthz").body()).isNotEqualTo(before);
    JsonNode twin = json("/case/hilti.json");
    assertThat(twin.path("rejected_tags").path(0).path("activity").asText()).isEqualTo(activity);
    JsonNode correction = twin.path("corrections").path(0);
    assertThat(correction.path("editor").asText()).isEqualTo("Ada & Co");
    assertThat(correction.path("why").asText()).isEqualTo("I was there");
    assertThat(correction.path("state").asText()).isEqualTo("in-force");
    assertThat(get("/case/hilti").body())
        .contains("Rejected by editors", "Ada &amp; Co", "I was there");
    assertThat(send(said("hilti", activity, "withdraw")).statusCode()).isEqualTo(303);
    assertThat(found(query)).isEqualTo(1);
    assertThat(json("/case/hilti.json").path("corrections").findValuesAsText("state"))
        .containsExactly("withdrawn", "in-force");
  }

  @Test
  void aProgramThatAsksForJsonGetsWhatIsSaidOrAProblem() throws IOException, InterruptedException {
    String activity = firmTag("ebay");
    HttpResponse<String> kept =
        send(said("ebay", activity, "accept").header("Accept", "application/json"));
    assertThat(kept.statusCode()).isEqualTo(201);
    assertThat(JSON.readTree(kept.body()).path("corrections").path(0).path("verdict").asText())
        .isEqualTo("accept");
    HttpResponse<String> refused =
        send(said("ebay", "juggling", "accept").header("Accept", "application/json"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(JSON.readTree(refused.body()).path("field").asText()).isEqualTo("activity");
  }

  @Test
  void aFormThatIsRefusedComesBackFilledIn() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            form(
                "airbnb",
                "activity",
                "care-treatment",
                "verdict",
                "add",
                "words",
                "nursed back to <health>",
                "editor",
                "Ada",
                "why",
                "They care for guests"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("do not stand in the case")
        .contains("nursed back to &lt;health&gt;</textarea>")
        .contains("They care for guests</textarea>")
        .contains("<option value=\"care-treatment\" selected");
    assertThat(json("/case/airbnb.json").path("corrections")).isEmpty();
  }

  @Test
  void hostileTextIsKeptAndShownAsText() throws IOException, InterruptedException {
    String activity = firmTag("netflix");
    HttpResponse<String> answer =
        send(
            form(
                "netflix",
                "activity",
                activity,
                "verdict",
                "reject",
                "editor",
                "\"><script>alert(1)</script>",
                "why",
                "<img src=x onerror=alert(2)>"));
    assertThat(answer.statusCode()).isEqualTo(303);
    String page = get(answer.headers().firstValue("Location").orElseThrow()).body();
    assertThat(page)
        .contains("&lt;script>alert(1)", "&lt;img src=x")
        .doesNotContain("<script>alert", "<img src=x");
  }

  @ParameterizedTest
  @CsvSource({
    "activity, juggling, no activity",
    "activity, '', missing",
    "verdict, maybe, no verdict",
    "verdict, '', missing",
    "by, nobody, no by",
    "weight, heavy, no weight",
    "editor, '', 1 to 80",
    "why, no, 3 to 1000"
  })
  void whatCannotBeReadIsFourHundredAndSaysWhy(String field, String value, String expected)
      throws IOException, InterruptedException {
    List<String> fields =
        new java.util.ArrayList<>(
            List.of(
                "activity", "sales", "verdict", "accept", "editor", "Ada", "why", "I was there"));
    int at = fields.indexOf(field);
    if (at >= 0) {
      fields.set(at + 1, value);
    } else {
      fields.addAll(List.of(field, value));
    }
    HttpResponse<String> answer = send(form("uber", fields.toArray(String[]::new)));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("role=\"alert\"").contains(expected);
    assertThat(json("/case/uber.json").path("corrections")).isEmpty();
  }

  @Test
  void hugeAndUnprintableInputIsRefused() throws IOException, InterruptedException {
    for (String bad :
        List.of("x".repeat(100_000), "é".repeat(81), "bell\u0007", "nul\u0000", "tu\u202ern")) {
      HttpResponse<String> answer =
          send(
              form(
                  "zara",
                  "activity",
                  "sales",
                  "verdict",
                  "accept",
                  "editor",
                  bad,
                  "why",
                  "why not"));
      assertThat(answer.statusCode()).as(bad.substring(0, 3)).isEqualTo(400);
      assertThat(answer.body()).contains("The editor's name");
      assertThat(answer.body().length()).isLessThan(100_000);
    }
    HttpResponse<String> tooLong =
        send(
            form(
                "zara",
                "activity",
                "sales",
                "verdict",
                "accept",
                "editor",
                "Ada",
                "why",
                "x".repeat(100_000)));
    assertThat(tooLong.statusCode()).isEqualTo(400);
    HttpResponse<String> overOneMegabyte =
        send(form("zara", "activity", "sales", "why", "x".repeat(1_100_000)));
    assertThat(overOneMegabyte.statusCode()).isEqualTo(413);
    assertThat(get("/case/zara?editor=" + "x".repeat(500) + "&said=%3Cscript%3E").statusCode())
        .isEqualTo(200);
    assertThat(json("/case/zara.json").path("corrections")).isEmpty();
  }

  @Test
  void onlyTheServersOwnPagesMayCorrectAndOnlyByAPost() throws IOException, InterruptedException {
    String activity = firmTag("spotify");
    String address = "/cases/spotify/corrections";
    HttpRequest.BodyPublisher body =
        HttpRequest.BodyPublishers.ofString(
            "activity=" + activity + "&verdict=reject&editor=Eve&why=because");
    String plain = "application/x-www-form-urlencoded";
    assertThat(
            send(request(address)
                    .header("Content-Type", plain)
                    .header("Sec-Fetch-Site", "cross-site")
                    .POST(body))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send(request(address)
                    .header("Content-Type", plain)
                    .header("Origin", "https://evil.example")
                    .POST(body))
                .statusCode())
        .isEqualTo(403);
    assertThat(send(request(address).header("Content-Type", plain).POST(body)).statusCode())
        .isEqualTo(403);
    assertThat(
            send(request(address)
                    .header("Content-Type", "text/plain")
                    .header("Origin", served.url())
                    .POST(body))
                .statusCode())
        .isEqualTo(415);
    assertThat(get(address).statusCode()).isEqualTo(405);
    assertThat(send(request(address).header("Origin", served.url()).DELETE()).statusCode())
        .isIn(405, 415);
    assertThat(send(said("nobody", activity, "reject")).statusCode()).isEqualTo(404);
    assertThat(send(said("..%2fspotify", activity, "reject")).statusCode()).isIn(400, 404);
    assertThat(json("/case/spotify.json").path("corrections")).isEmpty();
  }

  @Test
  void manyAtOnceAreAllKeptAndTheIndexHoldsTheLast() throws Exception {
    String activity = firmTag("amazon");
    String query = "activity:" + activity + " company:amazon";
    long before = found(query);
    List<Thread> threads = new java.util.ArrayList<>();
    for (int i = 0; i < 8; i++) {
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                try {
                  send(said("amazon", activity, "reject"));
                } catch (IOException | InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(json("/case/amazon.json").path("corrections")).hasSize(8);
    assertThat(found(query)).isEqualTo(before - 1);
  }

  @Test
  void theMethodPageCountsWhatEditorsHaveSet() throws IOException, InterruptedException {
    send(said("aldi", firmTag("aldi"), "accept"));
    assertThat(json("/method.json").path("byEditors").asInt()).isPositive();
    assertThat(get("/method").body()).contains("Editors have accepted or added");
  }
}
