package vn.sohotich.platform.territory;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Takes the shipped list over when it is new, and loads at every start the file that the settings name. */
@Component
class TerritorySeed implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(TerritorySeed.class);

    private final Territory territory;
    private final TerritorySettings settings;

    TerritorySeed(Territory territory, TerritorySettings settings) {
        this.territory = territory;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        territory.takeShipped();
        try {
            if (settings.file() != null) {
                try (Reader own = Files.newBufferedReader(settings.file())) {
                    load(own);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Reader csv) throws IOException {
        if (territory.loadCsv(csv, "system") instanceof LoadOutcome.RefusedRows refused) {
            log.error(
                    "The configured file of administrative units was not loaded: {} findings, first {}",
                    refused.findings().size(),
                    refused.findings().getFirst());
        }
    }
}
