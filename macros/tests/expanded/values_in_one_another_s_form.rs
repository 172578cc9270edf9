#[automatically_derived]
impl ::connectome::Convert<Issue> for Work {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            id: ::connectome::derive::needed(
                ::connectome::derive::at(&(*from).id).get(),
                |it| (::connectome::derive::side(it).with::<String>().read)(it),
                ["id", "Work.id"],
            )?,
            closed: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).closed_at).get(),
                |it| (::connectome::derive::side(it).with::<SystemTime>().read)(it),
                ["closed_at", "Work.closed"],
            )?,
            number: ::connectome::derive::needed(
                ::connectome::derive::at(&(*from).id).get(),
                |it| (::connectome::derive::side(it).with::<u16>().read)(it),
                ["id", "Work.number"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).id)
            .set(
                ::core::option::Option::Some(&self.id),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Work.id", "id"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).closed_at)
            .set(
                self.closed.as_ref(),
                |it, to| (::connectome::derive::side(to)
                    .with::<SystemTime>()
                    .write)(it, to),
                ["Work.closed", "closed_at"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).id)
            .set(
                ::core::option::Option::Some(&self.number),
                |it, to| (::connectome::derive::side(to).with::<u16>().write)(it, to),
                ["Work.number", "id"],
            )?;
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Work {}
#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            id: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).id).get(),
                |it| (::connectome::derive::side(it).with::<i64>().read)(it),
                ["id", "Customer.id"],
            )?,
            score: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).score).get(),
                |it| (::connectome::derive::side(it).with::<Decimal>().read)(it),
                ["score", "Customer.score"],
            )?,
            created: ::connectome::derive::optional(
                ::connectome::derive::at(&(*from).created_time).get(),
                |it| (::connectome::derive::side(it).with::<SystemTime>().read)(it),
                ["created_time", "Customer.created"],
            )?,
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).id)
            .set(
                self.id.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<i64>().write)(it, to),
                ["Customer.id", "id"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).score)
            .set(
                self.score.as_ref(),
                |it, to| (::connectome::derive::side(to)
                    .with::<Decimal>()
                    .write)(it, to),
                ["Customer.score", "score"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).created_time)
            .set(
                self.created.as_ref(),
                |it, to| (::connectome::derive::side(to)
                    .with::<SystemTime>()
                    .write)(it, to),
                ["Customer.created", "created_time"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).id;
        let _ = &(*it).score;
        let _ = &(*it).created_time;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["id", "score", "created_time"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
