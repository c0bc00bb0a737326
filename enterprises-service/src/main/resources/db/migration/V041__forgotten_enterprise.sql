-- What may stay of the states that an erased enterprise had: what counts are made of, and nothing that names anybody or
-- was written about it. The class of size stays for the counts of past days; the figures behind it go.
create function forgotten_enterprise(state jsonb) returns jsonb language sql immutable parallel safe as $$
    select state - array['nameVi', 'nameEn', 'employees', 'capital', 'distinctFrom']
        || jsonb_build_object(
            'investors', '[]'::jsonb,
            'operatingStates', coalesce((
                select jsonb_agg(entry - 'reason' order by turn)
                from jsonb_array_elements(state->'operatingStates') with ordinality as told (entry, turn)), '[]'::jsonb),
            'legalStatuses', coalesce((
                select jsonb_agg(entry - 'reason' order by turn)
                from jsonb_array_elements(state->'legalStatuses') with ordinality as told (entry, turn)), '[]'::jsonb))
$$;
