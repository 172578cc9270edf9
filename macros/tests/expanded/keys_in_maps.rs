#[automatically_derived]
impl ::connectome::Convert<Issue> for Work {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            color: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).properties)
                    .get()
                    .and_then(|it| ::connectome::derive::keyed(it).look(it, "color")),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["properties[\"color\"]", "Work.color"],
            )?,
            points: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).extra)
                    .get()
                    .and_then(|it| ::connectome::derive::keyed(it).look(it, "points")),
                |it| (::connectome::derive::side(it).with::<i64>().read)(it),
                ["extra[\"points\"]", "Work.points"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        if let ::core::option::Option::Some(it) = ::connectome::derive::at_mut(
                &mut (*to).properties,
            )
            .enter(self.color.is_some())
        {
            ::connectome::derive::keyed(it)
                .set(
                    it,
                    "color",
                    self.color.as_ref(),
                    |it, to| (::connectome::derive::side(to)
                        .with::<String>()
                        .write)(it, to),
                    ["Work.color", "properties[\"color\"]"],
                )?;
        }
        if let ::core::option::Option::Some(it) = ::connectome::derive::at_mut(
                &mut (*to).extra,
            )
            .enter(self.points.is_some())
        {
            ::connectome::derive::keyed(it)
                .set(
                    it,
                    "points",
                    self.points.as_ref(),
                    |it, to| (::connectome::derive::side(to)
                        .with::<i64>()
                        .write)(it, to),
                    ["Work.points", "extra[\"points\"]"],
                )?;
        }
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Work {}
