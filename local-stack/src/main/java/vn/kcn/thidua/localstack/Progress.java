package vn.kcn.thidua.localstack;

import java.time.Duration;

/** Who watches a start or a stop. */
public interface Progress {

    Progress SILENT = new Progress() {
        @Override
        public void note(String what) {}

        @Override
        public void ready(Server server, Duration after) {}

        @Override
        public void stopped(Server server, Duration after) {}
    };

    /** Something that takes its time begins. */
    void note(String what);

    void ready(Server server, Duration after);

    void stopped(Server server, Duration after);
}
