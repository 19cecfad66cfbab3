/** What is loaded where recordings can be forked. */
import "./whatif/compare";
import "./whatif/dialog";
