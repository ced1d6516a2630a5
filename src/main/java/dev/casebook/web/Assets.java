package dev.casebook.web;

import dev.casebook.model.Sha256;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Styles and scripts, read once from the class path and served from memory. Their addresses carry
/// a hash of their content, so that browsers may keep them for good.
final class Assets {

  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private static final Map<String, Asset> ALL = load();

  private static final class Asset {
    private final String type;
    private final byte[] bytes;
    private final String version;

    Asset(String type, byte[] bytes) {
      this.type = type;
      this.bytes = bytes;
      this.version = Sha256.of(bytes).brief();
    }
  }

  private Assets() {}

  private static Map<String, Asset> load() {
    Map<String, Asset> all = new LinkedHashMap<>();
    all.put("casebook.css", asset("text/css; charset=utf-8", "/dev/casebook/web/casebook.css"));
    all.put("code.css", asset("text/css; charset=utf-8", "/dev/casebook/web/code.css"));
    all.put("code-form.css", asset("text/css; charset=utf-8", "/dev/casebook/web/code-form.css"));
    all.put("code.js", asset("text/javascript; charset=utf-8", "/dev/casebook/web/code.js"));
    all.put("counting.css", asset("text/css; charset=utf-8", "/dev/casebook/web/counting.css"));
    all.put("editors.css", asset("text/css; charset=utf-8", "/dev/casebook/web/editors.css"));
    all.put("match.css", asset("text/css; charset=utf-8", "/dev/casebook/web/match.css"));
    all.put("pages.css", asset("text/css; charset=utf-8", "/dev/casebook/web/pages.css"));
    all.put(
        "casebook.js", asset("text/javascript; charset=utf-8", "/dev/casebook/web/casebook.js"));
    all.put("htmx.js", asset("text/javascript; charset=utf-8", HTMX));
    all.put("icon.svg", asset("image/svg+xml", "/dev/casebook/web/icon.svg"));
    return all;
  }

  private static Asset asset(String type, String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw WebException.missing(resource);
      }
      return new Asset(type, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static void add(RoutesConfig routes) {
    ALL.forEach((name, asset) ->
        routes.get(
            "/assets/" + name,
            request -> {
              request.header("Cache-Control", "public, max-age=31536000, immutable");
              request.contentType(asset.type).result(asset.bytes);
            }));
  }

  /// The address of an asset, for templates. Throws [WebException] for one that does not exist.
  static String address(String name) {
    Asset asset = ALL.get(name);
    if (asset == null) {
      throw WebException.missing(name);
    }
    return "/assets/" + name + "?v=" + asset.version;
  }
}
