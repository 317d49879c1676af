package vn.sohotich.platform.population.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.population.LoadRequested;
import vn.sohotich.platform.population.Loads;
import vn.sohotich.platform.population.PersonFile;
import vn.sohotich.platform.population.PersonQuery;
import vn.sohotich.platform.population.PopulationLoad;
import vn.sohotich.platform.population.PopulationLoads;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.population.SearchOutcome;
import vn.sohotich.platform.shared.Uploads;

/** REST of the register; a search is a POST, so that neither names nor numbers stand in addresses. A refusal is a problem detail. */
@RestController
@RequestMapping("/api/v1/people")
class PeopleResource {
    private final PopulationRegister register;
    private final PopulationLoads requests;
    private final Loads loads;
    private final Uploads uploads;
    private final Access access;

    PeopleResource(PopulationRegister register, PopulationLoads requests, Loads loads, Uploads uploads, Access access) {
        this.register = register;
        this.requests = requests;
        this.loads = loads;
        this.uploads = uploads;
        this.access = access;
    }

    @PostMapping("/search")
    Object search(@RequestBody PersonQuestion question) {
        var actor = access.demand(Action.SEARCH_POPULATION);
        return switch (register.searchLogged(actor, question.query())) {
            case SearchOutcome.Found found -> found.people();
            case SearchOutcome.Refused refused -> refused.refusal();
        };
    }

    @GetMapping("/{id}")
    ResponseEntity<PersonFile> person(@PathVariable UUID id) {
        var actor = access.demand(Action.SEARCH_POPULATION);
        return ResponseEntity.of(register.openLogged(actor, id));
    }

    @PostMapping("/loads")
    Object load(@RequestParam("file") MultipartFile file) throws IOException {
        var actor = access.demand(Action.LOAD_POPULATION);
        String name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return switch (requests.request(actor, uploads.receive(content, name == null ? "" : name))) {
                case LoadRequested.Waiting waiting ->
                    ResponseEntity.accepted()
                            .location(URI.create("/api/v1/works/" + waiting.workId()))
                            .build();
                case LoadRequested.Refused refused -> refused.refusal();
            };
        }
    }

    @GetMapping("/loads")
    List<PopulationLoad> loads() {
        access.demand(Action.LOAD_POPULATION);
        return loads.latest(PersonQuery.LARGEST_WINDOW);
    }
}
