package planted.house.match;

import org.jsoup.Jsoup;
import planted.house.search.LeakyEngine;

/// Uses a library outside its home, and closes a cycle.
public class Sideways {
  String text(LeakyEngine engine) {
    return Jsoup.parse(engine.term().text()).text();
  }
}
