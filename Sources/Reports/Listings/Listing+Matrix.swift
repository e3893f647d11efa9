import Dossiers
import Screen

extension Listing {
  /// The matrix of a scope: a record for each domain, and at last the total, whose domain is null;
  /// no records where a filter finds nothing that counts.
  package static func matrix(_ scope: Scope, styles: ReportStyles = .plain) -> Listing {
    let dossier = scope.dossier
    let matrix = Matrix(scope)
    let isEmpty = scope.isFiltered && matrix.total.points == 0
    let row = { @Sendable (record: Int) in
      matrix.rows.indices.contains(record) ? matrix.rows[record] : matrix.total
    }
    let domain = { @Sendable (record: Int) in
      dossier.domains.indices.contains(record) ? dossier.domains[record] : nil
    }
    let only = { (side: Side) in
      "only " + CleanText(line: scope.comparison.actor(on: side).name)
    }
    let columns = [
      Column(
        "domain", "Domain", value: { .optional(domain($0)?.id) },
        text: { record in
          domain(record).map { StyledText(CleanText(line: $0.name)) }
            ?? StyledText("Total", styles.heading)
        }),
      Column("name", in: .data) { .string(domain($0)?.name.string ?? "Total") },
      Column("shared", "= shared", isNumber: true) { .integer(row($0).tally.shared) },
      Column("divergent", "≠ divergent", isNumber: true) { .integer(row($0).tally.divergent) },
      Column("onlyLeft", only(.left), isNumber: true) { .integer(row($0).onlyLeft) },
      Column("onlyRight", only(.right), isNumber: true) { .integer(row($0).onlyRight) },
      Column(
        "overlap", "Overlap", isNumber: true,
        value: { .ratio(row($0).tally.shared, of: row($0).points) },
        text: { record in
          let row = row(record)
          let index = Value.decimal(row.tally.shared, of: row.points, places: 2)
          return StyledText(index.map { CleanText(cleaning: $0) } ?? "none")
        }),
    ]
    return Listing(
      name: "domains", scope: scope, columns: columns,
      count: isEmpty ? 0 : matrix.rows.count + 1,
      remarks: isEmpty
        ? []
        : [
          "Overlap: shared of all (shared, divergent, without counterpart). A relation counts in every domain that it touches, in the total once."
        ])
  }
}
