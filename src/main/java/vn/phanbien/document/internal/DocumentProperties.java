package vn.phanbien.document.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much an upload may bring.
 *
 * @param maxSize the largest file
 * @param maxEntries the most parts that a Word or Excel file may have
 * @param maxUnpacked the most that its parts may add up to
 * @param maxRatio how many times larger than the file its parts may be together
 */
@ConfigurationProperties("phanbien.documents")
record DocumentProperties(DataSize maxSize, @DefaultValue("5000") int maxEntries,
		@DefaultValue("500MB") DataSize maxUnpacked, @DefaultValue("100") int maxRatio) {
}
