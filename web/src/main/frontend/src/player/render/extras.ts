/** What is loaded once the first picture stands: analysis, forks, sharing. */
import "./analysis/chance";
import "./analysis/curve";
import "./analysis/footnote";
import "./analysis/panel";
import "./share/dialog";
import "./whatif/compare";
import "./whatif/dialog";
