package planted.house.search;

import org.apache.lucene.index.Term;
import planted.house.match.Sideways;

/// Shows its library, keeps static state, and looks into the room next door.
public class LeakyEngine {
  static int searches;

  public Term term() {
    searches++;
    return new Term("field", Sideways.class.getSimpleName());
  }
}
