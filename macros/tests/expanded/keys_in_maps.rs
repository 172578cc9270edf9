#[automatically_derived]
impl ::connectome::Convert<Issue> for Work {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            color: failed
                .optional(
                    ::connectome::derive::inside(&(*from).properties)
                        .and_then(|it| {
                            ::connectome::derive::keyed(it).look(it, "color")
                        }),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    "properties[\"color\"] → Work.color",
                ),
            points: failed
                .optional(
                    ::connectome::derive::inside(&(*from).extra)
                        .and_then(|it| {
                            ::connectome::derive::keyed(it).look(it, "points")
                        }),
                    |it| (::connectome::derive::side(it).with::<i64>().read)(it),
                    "extra[\"points\"] → Work.points",
                ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).properties, self.color.is_some())
        {
            ::connectome::derive::keyed(it)
                .set(
                    it,
                    "color",
                    self.color.as_ref(),
                    |it, to| (::connectome::derive::side(to)
                        .with::<String>()
                        .write)(it, to),
                    "Work.color → properties[\"color\"]",
                    failed,
                );
        }
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).extra, self.points.is_some())
        {
            ::connectome::derive::keyed(it)
                .set(
                    it,
                    "points",
                    self.points.as_ref(),
                    |it, to| (::connectome::derive::side(to)
                        .with::<i64>()
                        .write)(it, to),
                    "Work.points → extra[\"points\"]",
                    failed,
                );
        }
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Work {}
