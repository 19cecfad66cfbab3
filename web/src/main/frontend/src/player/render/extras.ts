/** What is loaded once the first picture stands: analysis and sharing. */
import "./analysis/chance";
import "./analysis/curve";
import "./analysis/footnote";
import "./analysis/panel";
import "./share/dialog";
