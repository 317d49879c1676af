package vn.sohotich.platform.work;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The handlers that the modules above have brought, by the kind of work. */
@Component
class Handlers {
    private final ObjectProvider<WorkHandler> all;

    Handlers(ObjectProvider<WorkHandler> all) {
        this.all = all;
    }

    Optional<WorkHandler> find(String kind) {
        return all.stream().filter(handler -> handler.kind().equals(kind)).findFirst();
    }

    WorkHandler get(String kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("no handler for work of kind " + kind));
    }
}
