package org.hemicycle.membership.belowminimum;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is below the minimum, as anybody may read it. */
@Service
@Transactional(readOnly = true)
public class ShortfallRegister {

    private final ShortfallFiles files;

    ShortfallRegister(ShortfallFiles files) {
        this.files = files;
    }

    /** The members below the minimum now, by country. */
    public List<ShortfallView> open() {
        return files.open().stream().map(Shortfall::view).toList();
    }

    public ShortfallView find(ShortfallId id) {
        return files.find(id).view();
    }
}
