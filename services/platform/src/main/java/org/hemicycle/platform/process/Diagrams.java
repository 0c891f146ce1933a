package org.hemicycle.platform.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;

/**
 * The diagrams this instance came with. They are deployed when it starts and never later, so the newest one of a key is
 * looked up once; an older instance beside a newer one goes on with what its own code knows.
 */
class Diagrams {

    private final RepositoryService repository;
    private final Map<String, String> newest = new ConcurrentHashMap<>();

    Diagrams(RepositoryService repository) {
        this.repository = repository;
    }

    /** The id of the newest version of a process. */
    String newest(String process) {
        return newest.computeIfAbsent(process, this::find);
    }

    private String find(String process) {
        var found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (found == null) {
            throw new IllegalStateException("No diagram of " + process);
        }
        return found.getId();
    }
}
