package vn.phanbien.officialdoc.internal;

/**
 * The looks of the PDF, in the measures of {@link PageLayout}.
 */
final class Stylesheet {

	/**
	 * A page shows the first "page-number" that begins on it, or else the last one before
	 * it; so an empty one at the start of a section keeps its first page bare.
	 */
	static final String CSS = """
			@page { size: A4; margin: %dmm %dmm %dmm %dmm;
				@top-center { content: element(page-number); vertical-align: middle; } }
			body { font-family: 'Liberation Serif'; font-size: 14pt; line-height: 1.3; margin: 0;
				word-wrap: break-word; }
			p, h1, h2, h3 { margin: 0; font-size: 14pt; font-weight: normal; }
			.bare, .page-number { position: running(page-number); }
			.page-number { text-align: center; }
			.page-number::after { content: counter(page); }
			.section { -fs-page-sequence: start; }
			.annex { page-break-before: always; }

			table { border-collapse: collapse; table-layout: fixed; width: 100%%; }
			td, th { padding: 0; vertical-align: top; font-weight: normal; text-align: left; }
			.head p, .centred { text-align: center; line-height: 1.2; }
			.head .issuer { padding: 0 %dmm; }
			.capitals { font-size: 12pt; }
			.motto, .number, .date { font-size: 13pt; }
			.bold, .motto, .title, .name { font-weight: bold; }
			.date, .ground, .attached { font-style: italic; }
			.rule { border-top: 0.75pt solid black; margin: 2pt auto 0 auto; height: 0; }
			.number, .date, .about, .stamp { padding-top: 6pt; }
			.about { font-size: 12pt; }
			.stamp { padding: 0; margin: 6pt auto 0 auto; border: 1pt solid #c00000; color: #c00000;
				font-size: 13pt; font-weight: bold; text-align: center; }

			.title { text-align: center; page-break-after: avoid; }
			.type { margin-top: 18pt; }
			.gap { margin-bottom: 12pt; }
			.addressees { margin: 12pt 0 12pt 25mm; }
			.one { padding-left: 21mm; text-indent: -21mm; }
			.many { padding-left: 24mm; text-indent: -3mm; }

			.text, .ground, h1, h2, h3 { text-align: justify; -fs-max-justification-inter-char: 0; text-indent: 12.7mm; margin-bottom: 6pt;
				orphans: 2; widows: 2; }
			h1, h2, h3 { page-break-after: avoid; }
			h1, h2 { font-weight: bold; }
			.data { margin: 0 0 8pt 0; -fs-table-paginate: paginate; }
			.data td, .data th { border: 0.75pt solid black; padding: 2pt 4pt; font-size: 13pt; line-height: 1.2; }
			.data th { font-weight: bold; text-align: center; }

			.picture { text-align: center; margin: 6pt 0; page-break-inside: avoid; }

			.last { page-break-inside: avoid; }
			.closing { margin-top: 12pt; page-break-inside: avoid; page-break-before: avoid; }
			.half { width: 50%%; }
			.half.left { padding-right: 5mm; }
			.signed { page-break-inside: avoid; }
			.signature { text-align: center; line-height: 1.2; }
			.name { margin-top: 68pt; }
			.recipients { line-height: 1.2; font-size: 11pt; padding-left: 2mm; text-indent: -2mm; }
			.recipients-title { line-height: 1.2; font-size: 12pt; font-weight: bold; font-style: italic; }

			.annex h1 { text-align: center; text-indent: 0; }
			.attached { text-align: center; margin-bottom: 12pt; }
			"""
		.formatted(PageLayout.TOP_MM, PageLayout.RIGHT_MM, PageLayout.BOTTOM_MM, PageLayout.LEFT_MM,
				PageLayout.GUTTER_MM);

	private Stylesheet() {
	}

}
