package org.hemicycle.platform.conflict;

import java.util.UUID;
import org.hemicycle.platform.rights.CaseRef;

/**
 * A ground that rests on sealed facts, as who filed a concern. Evaluated by the service that holds them, which answers
 * only recused or not; nothing more is told, not to the person either, and nobody can override it.
 */
public interface SealedGround {

    boolean recuses(UUID person, CaseRef from);
}
